// Makes elements: make("button", {class: "x", onclick: f}, "word", child).
export function make(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
        if (key.startsWith("on")) {
            element.addEventListener(key.slice(2), value);
        } else if (value === true) {
            element.setAttribute(key, "");
        } else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(key, value);
        }
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
}

let made = 0;

/** An id that nothing else in the page has. */
export function newId(word) {
    made += 1;
    return `editor-${word}-${made}`;
}

/** Runs an action once nobody has asked for it for a while. */
export function debounced(action, milliseconds) {
    let timer = 0;
    return () => {
        clearTimeout(timer);
        timer = setTimeout(action, milliseconds);
    };
}
