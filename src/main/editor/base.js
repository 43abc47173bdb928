/**
 * What the editor takes from CodeMirror. The build bundles this file and all it needs into one
 * module, static/editor/base.js, whose default export is what is handed over here.
 */
import {EditorState, EditorSelection, StateField, Transaction} from "@codemirror/state";
import {Decoration, EditorView, ViewPlugin, keymap, placeholder} from "@codemirror/view";
import {defaultKeymap, history, historyKeymap, isolateHistory, redo, redoDepth, undo, undoDepth}
    from "@codemirror/commands";
import {openSearchPanel, search, searchKeymap} from "@codemirror/search";

Object.assign(taken, {
    EditorState, EditorSelection, StateField, Transaction,
    Decoration, EditorView, ViewPlugin, keymap, placeholder,
    defaultKeymap, history, historyKeymap, isolateHistory, redo, redoDepth, undo, undoDepth,
    openSearchPanel, search, searchKeymap,
});
