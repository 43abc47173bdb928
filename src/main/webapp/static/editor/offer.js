import {make} from "./dom.js";
import {WORDS} from "./words.js";

/** Offers what was typed here before and never reached the server. */
export function offer(autosave, put, place) {
    const lost = autosave?.lost();
    if (!lost) {
        return;
    }
    const when = new Date(lost.at).toLocaleString("th-TH",
        {dateStyle: "medium", timeStyle: "short"});
    const notice = make("div", {class: "notice notice-care editor-offer", role: "status"},
        make("p", {}, WORDS.kept(when)),
        make("div", {class: "buttons"},
            make("button", {type: "button", onclick: () => {
                notice.remove();
                put(lost.text);
            }}, WORDS.bringBack),
            make("button", {type: "button", class: "button-plain", onclick: () => {
                notice.remove();
                autosave.kept.forget();
            }}, WORDS.throwAway)));
    place.before(notice);
}
