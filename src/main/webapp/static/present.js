// Turns the pages of a presentation by the keyboard, and by what remote controls send.
(function () {
    "use strict";
    const slides = [...document.querySelectorAll(".slide")];

    // The slide that fills most of the screen.
    const current = () => {
        const middle = innerHeight / 2;
        const index = slides.findIndex((slide) => slide.getBoundingClientRect().bottom > middle);
        return index < 0 ? slides.length - 1 : index;
    };

    const show = (index) => {
        const slide = slides[Math.max(0, Math.min(index, slides.length - 1))];
        slide.scrollIntoView({behavior: "instant"});
        slide.focus({preventScroll: true});
        history.replaceState(null, "", "#" + slide.id);
    };

    addEventListener("keydown", (event) => {
        const onLink = event.target.closest("a, button");
        if (event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        const at = current();
        switch (event.key) {
            case "ArrowRight":
            case "ArrowDown":
            case "PageDown":
                show(at + 1);
                break;
            case "ArrowLeft":
            case "ArrowUp":
            case "PageUp":
                show(at - 1);
                break;
            case " ":
                if (onLink) {
                    return;
                }
                show(event.shiftKey ? at - 1 : at + 1);
                break;
            case "Home":
                show(0);
                break;
            case "End":
                show(slides.length - 1);
                break;
            case "Escape":
                location.assign(document.body.dataset.back);
                break;
            default:
                return;
        }
        event.preventDefault();
    });
})();
