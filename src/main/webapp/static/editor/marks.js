// Shows headings large, bold text bold and signs pale, so that the text looks like what it means.
const INLINE = [
    [/(\*{2,3})(?=[^\s*])(.+?)(?<=[^\s*])\1/g, "strong"],
    [/(?<!\*)(\*)(?=[^\s*])([^*]+?)(?<=[^\s*])\1(?!\*)/g, "slanted"],
    [/(~~)(?=\S)(.+?)(?<=\S)\1/g, "struck"],
    [/(`+)([^`]+)\1/g, "code"],
];
const LINK = /!?\[((?:\\.|[^\]\\])*)\]\((<[^>]*>|[^)\s]*)[^)]*\)/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The classes of a line, and what of it is a sign: [classes, length of the sign]. */
function kindOf(text) {
    const heading = /^(#{1,6})\s+/.exec(text);
    if (heading) {
        return ["heading heading-" + heading[1].length, heading[0].length];
    }
    const quote = /^\s*>\s?(?:\[!\w+\]\s*$)?/.exec(text);
    if (quote) {
        return ["quote", quote[0].length];
    }
    if (/^\s*([-*_])(\s*\1){2,}\s*$/.test(text)) {
        return ["rule", text.length];
    }
    if (/^\s*\|/.test(text)) {
        return /^[\s|:-]+$/.test(text) ? ["row", text.length] : ["row", 0];
    }
    const item = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(text);
    return item ? ["item", item[0].length] : ["", 0];
}

/** Keeps the marks of the lines that are in sight. */
export function marks({Decoration, ViewPlugin}) {
    const sign = Decoration.mark({class: "sign"});
    const styles = new Map(["strong", "slanted", "struck", "code", "link"].map((name) =>
        [name, Decoration.mark({class: name})]));

    function build(view) {
        const found = [];
        for (const {from, to} of view.visibleRanges) {
            let fenced = isFenced(view.state.doc, from);
            for (let at = from; at <= to;) {
                const line = view.state.doc.lineAt(at);
                const fence = FENCE.test(line.text);
                if (fence || fenced) {
                    found.push(Decoration.line({class: "fenced"}).range(line.from));
                    fenced = fence ? !fenced : fenced;
                } else {
                    mark(found, line);
                }
                at = line.to + 1;
            }
        }
        return Decoration.set(found, true);
    }

    function isFenced(doc, until) {
        let fenced = false;
        for (let number = 1; number < doc.lineAt(until).number; number += 1) {
            fenced = FENCE.test(doc.line(number).text) ? !fenced : fenced;
        }
        return fenced;
    }

    function mark(found, line) {
        const [kind, length] = kindOf(line.text);
        if (kind) {
            found.push(Decoration.line({class: kind}).range(line.from));
        }
        if (length > 0) {
            found.push(sign.range(line.from, line.from + length));
        }
        for (const [pattern, name] of INLINE) {
            for (const hit of line.text.matchAll(pattern)) {
                const start = line.from + hit.index;
                const end = start + hit[0].length;
                const width = hit[1].length;
                if (hit.index >= length) {
                    found.push(styles.get(name).range(start, end));
                    found.push(sign.range(start, start + width), sign.range(end - width, end));
                }
            }
        }
        for (const hit of line.text.matchAll(LINK)) {
            const start = line.from + hit.index;
            const words = start + hit[0].indexOf("[") + 1;
            const end = start + hit[0].length;
            found.push(sign.range(start, words));
            if (hit[1]) {
                found.push(styles.get("link").range(words, words + hit[1].length));
            }
            found.push(sign.range(words + hit[1].length, end));
        }
    }

    return ViewPlugin.fromClass(class {
        constructor(view) {
            this.decorations = build(view);
        }

        update(update) {
            if (update.docChanged || update.viewportChanged) {
                this.decorations = build(update.view);
            }
        }
    }, {decorations: (plugin) => plugin.decorations});
}
