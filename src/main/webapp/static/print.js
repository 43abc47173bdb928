// Shows the button that needs a script and hides the hint that does not.
(function () {
    "use strict";
    var button = document.getElementById("print");
    button.hidden = false;
    document.getElementById("print-how").hidden = true;
    button.addEventListener("click", function () {
        window.print();
    });
})();
