package khlang.library.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import khlang.system.Chromium;
import khlang.system.Members;
import khlang.system.RunningPortal;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Member;
import khlang.web.Printed;
import khlang.web.Shell;

/**
 * A form with the editor in the real browser, signed in to the real portal: the page itself is put
 * in its place, all scripts, styles and the preview are the portal's own.
 */
final class EditorDesk implements AutoCloseable {

    static final String AUTOSAVE = "/editor-under-test/autosave";
    static final String UPLOAD = "/editor-under-test/upload";
    static final String PASTE = "/editor-under-test/paste";
    static final String SAVED = "บันทึกร่างแล้ว 14.05 น.";

    private static final String PAGE = "editor-under-test";

    private final RunningPortal portal;
    private final Chromium chromium = new Chromium();
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;
    private String text = "";
    private String upload = UPLOAD;
    private FormProblems problems = FormProblems.NONE;

    EditorDesk(RunningPortal portal, int width, boolean scripts) {
        this.portal = portal;
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setJavaScriptEnabled(scripts));
        portal.signInAsAdministrator().close();
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") || message.type().equals("warning")) {
                        complaints.add(message.text());
                    }
                });
        page.navigate(portal.at("sign-in").toString());
        page.locator("#user-name").fill(Members.ADMINISTRATOR);
        page.locator("#password").fill(Members.PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    /** Opens the form with a text in it. */
    EditorDesk open(String text) {
        this.text = text;
        page.navigate(portal.at("me/account").toString());
        String token = page.locator("input[name=form-token]").first().inputValue();
        String policy =
                portal.get("").headers().firstValue("Content-Security-Policy").orElseThrow();
        page.route(
                "**/" + PAGE,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html;charset=UTF-8")
                                        .setHeaders(
                                                Map.of(
                                                        "Content-Type",
                                                        "text/html;charset=UTF-8",
                                                        "Content-Security-Policy",
                                                        policy))
                                        .setBody(html(token))));
        page.navigate(portal.at(PAGE).toString());
        return this;
    }

    /** Waits until the editor stands in the place of the field, and puts the cursor at the end. */
    EditorDesk ready() {
        page.locator(".editor .cm-content").click();
        page.keyboard().press("Control+End");
        return this;
    }

    /** What the server says about the field. */
    EditorDesk wrong(String sentence) {
        problems = new FormProblems(Map.of("markdown", sentence));
        return this;
    }

    /** Sends files to an address of the portal itself, over a slow line. */
    EditorDesk uploadingSlowlyTo(String path, int bytesPerSecond) {
        upload = path;
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", bytesPerSecond);
        CDPSession device = context.newCDPSession(page);
        device.send("Network.enable");
        device.send("Network.emulateNetworkConditions", line);
        return this;
    }

    /** Answers an address as the server will. */
    EditorDesk answer(String path, Consumer<Route> answer) {
        page.route("**" + path, answer);
        return this;
    }

    /** Answers an address with JSON. */
    EditorDesk answer(String path, int status, String json) {
        String type = status < 400 ? "application/json" : "application/problem+json";
        return answer(
                path,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(status)
                                        .setContentType(type)
                                        .setBody(json)));
    }

    Page page() {
        return page;
    }

    /** A button of the toolbar. */
    Locator tool(String name) {
        return page.locator("[data-tool=" + name + "]");
    }

    /** What the form would send. */
    String text() {
        return (String) page.evaluate("document.getElementById('markdown').value");
    }

    /** Waits until an expression is true; the policy lets no page evaluate it by itself. */
    void until(String expression) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(expression)));
    }

    /** What the browser kept on this device. */
    String kept() {
        return (String) page.evaluate("JSON.stringify(localStorage)");
    }

    /** Errors and warnings that the browser has told, of the Content-Security-Policy too. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private String html(String token) {
        return """
               <!DOCTYPE html>
               <html lang="th"><head><meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <title>แก้ไขเอกสาร</title>
               <link rel="stylesheet" href="/static/portal.css"></head>
               <body><main id="main"><div class="page"><h1>แก้ไขเอกสาร</h1>
               <form class="form form-wide" method="post" action="/editor-under-test/save">
               <input type="hidden" name="form-token" value="%s">
               <input type="hidden" name="version" value="3">
               <div class="field"><label for="title">ชื่อเรื่อง</label>
               <input id="title" name="title" value="คู่มือ"></div>
               %s
               <div class="buttons"><button type="submit">บันทึก</button></div>
               </form></div></main></body></html>
               """
                .formatted(token, field());
    }

    /** The template as the library's forms use it. */
    private String field() {
        var shell =
                new Shell(
                        Printed.SAN_PONG,
                        "https://km.example.go.th",
                        "/",
                        name -> "/static/" + name,
                        Member.NOBODY,
                        null);
        var parameters = new HashMap<String, Object>();
        parameters.put("shell", shell);
        parameters.put("label", "เนื้อหา");
        parameters.put("form", Form.showing(Map.of("markdown", text)));
        parameters.put("problems", problems);
        parameters.put("required", true);
        parameters.put("hint", "เขียนให้ประชาชนเข้าใจ");
        parameters.put("document", "cg-elderly-allowance");
        parameters.put("person", "7");
        parameters.put("autosave", AUTOSAVE);
        parameters.put("upload", upload);
        parameters.put("paste", PASTE);
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null,
                        ContentType.Html,
                        EditorDesk.class.getClassLoader(),
                        "gg.jte.generated.precompiled")
                .render("form/editor.jte", parameters, output);
        return output.toString();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
