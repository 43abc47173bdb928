// How the writing surface looks. It lies in a shadow tree, so that CodeMirror can style it without
// a style element, which our Content-Security-Policy forbids; colours come from the portal's own.
export function theme(EditorView) {
    return EditorView.theme({
        "&": {
            color: "var(--ink)", backgroundColor: "var(--card)", fontSize: "1rem",
            height: "var(--editor-inside, auto)",
        },
        "&.cm-focused": {outline: "none"}, // editor.css draws it above all lines
        // Thai signs stand two storeys above their letter and one below.
        ".cm-scroller": {fontFamily: "var(--sans)", lineHeight: "1.9", overscrollBehavior: "auto"},
        ".cm-content": {
            padding: "0.75rem 0 3rem",
            minHeight: "var(--editor-height, 22rem)",
            caretColor: "var(--ink)",
            overflowWrap: "anywhere",
        },
        ".cm-line": {padding: "0 0.9rem"},
        ".cm-line.heading": {fontWeight: "700", lineHeight: "1.7"},
        ".cm-line.heading-1, .cm-line.heading-2": {fontSize: "1.35em"},
        ".cm-line.heading-3": {fontSize: "1.15em"},
        ".cm-line.quote": {
            boxShadow: "inset 4px 0 0 var(--action)", backgroundColor: "var(--action-soft)",
        },
        ".cm-line.row": {backgroundColor: "var(--head)"},
        ".cm-line.fenced": {backgroundColor: "var(--head)", fontFamily: "monospace, var(--sans)"},
        ".sign": {color: "var(--soft)", fontWeight: "400"},
        ".strong": {fontWeight: "700"},
        ".slanted": {fontStyle: "italic"},
        ".struck": {textDecoration: "line-through"},
        ".code": {backgroundColor: "var(--head)"},
        ".link": {color: "var(--action)", textDecoration: "underline", textUnderlineOffset: "0.2em"},
        ".cm-placeholder": {color: "var(--soft)"},
        ".cm-panels": {
            backgroundColor: "var(--head)", color: "var(--ink)", zIndex: "2",
        },
        // Below the bar where that stays in sight.
        ".cm-panels-top": {top: "var(--editor-bar, 0px) !important", borderBlockEnd: "1px solid var(--line)"},
        ".cm-search.cm-panel": {
            display: "flex", flexWrap: "wrap", gap: "0.35rem", alignItems: "center",
            padding: "0.5rem 2.8rem 0.5rem 0.5rem", fontSize: "0.9rem",
        },
        ".cm-search.cm-panel br": {display: "none"},
        ".cm-search.cm-panel label": {
            display: "inline-flex", alignItems: "center", gap: "0.25rem", minHeight: "44px",
            fontSize: "0.85rem",
        },
        "@media (max-width: 1023px)": {
            ".cm-search.cm-panel label": {display: "none"},
        },
        ".cm-search.cm-panel .cm-textfield, .cm-search.cm-panel .cm-button": {
            minHeight: "44px", margin: "0", padding: "0 0.6rem", font: "inherit",
            color: "var(--ink)", backgroundColor: "var(--card)", backgroundImage: "none",
            border: "1px solid var(--line-strong)", borderRadius: "0.4rem", verticalAlign: "middle",
        },
        ".cm-search.cm-panel :focus-visible": {
            outline: "3px solid var(--focus)", outlineOffset: "1px",
        },
        ".cm-search.cm-panel [name=close]": {
            minWidth: "44px", minHeight: "44px", fontSize: "1.4rem", color: "inherit",
        },
        ".cm-search.cm-panel label:has([name=re])": {display: "none"},
        ".cm-searchMatch": {backgroundColor: "var(--mark)"},
        ".cm-searchMatch.cm-searchMatch-selected": {
            backgroundColor: "var(--mark)", outline: "2px solid var(--focus)",
        },
    });
}
