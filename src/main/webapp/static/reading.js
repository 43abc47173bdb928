// Remembers the reader's text size and contrast on this device; without it they hold for one page.
(function () {
    "use strict";
    var key = "khlang.reading";
    var chosen = {};
    try {
        chosen = JSON.parse(localStorage.getItem(key)) || {};
    } catch (e) {
        return; // the browser keeps nothing: the choices still work on each page
    }

    function restore() {
        var size = document.getElementById(chosen.size || "text-normal");
        var contrast = document.getElementById("contrast");
        if (!size || !contrast) {
            return false;
        }
        // What was chosen on this device wins over what the account says.
        if (chosen.size) {
            size.checked = true;
        }
        if (typeof chosen.contrast === "boolean") {
            contrast.checked = chosen.contrast;
        }
        return true;
    }

    // The controls are the first thing in the page: set them as soon as they are there.
    var watch = new MutationObserver(function () {
        if (restore()) {
            watch.disconnect();
        }
    });
    watch.observe(document.documentElement, { childList: true, subtree: true });

    document.addEventListener("change", function (event) {
        var control = event.target;
        if (control.name === "text-size") {
            chosen.size = control.id;
        } else if (control.name === "contrast") {
            chosen.contrast = control.checked;
        } else {
            return;
        }
        try {
            localStorage.setItem(key, JSON.stringify(chosen));
        } catch (e) {
            // full or forbidden: the choice holds for this page
        }
    });
})();
