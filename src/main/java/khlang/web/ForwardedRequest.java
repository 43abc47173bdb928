package khlang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the reader sent it to a trusted web server in front of the portal. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private final String source;
    private final boolean secure;

    private ForwardedRequest(HttpServletRequest request, String source, boolean secure) {
        super(request);
        this.source = source;
        this.secure = secure;
    }

    /** The request itself when no trusted web server has passed it on. */
    static HttpServletRequest of(HttpServletRequest request, TrustedProxies proxies) {
        if (!proxies.include(request.getRemoteAddr())) {
            return request;
        }
        String source =
                proxies.source(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        boolean secure = "https".equals(request.getHeader("X-Forwarded-Proto"));
        return new ForwardedRequest(request, source, secure);
    }

    @Override
    public String getRemoteAddr() {
        return source;
    }

    @Override
    public boolean isSecure() {
        return secure || super.isSecure();
    }

    @Override
    public String getScheme() {
        return secure ? "https" : super.getScheme();
    }

    @Override
    public StringBuffer getRequestURL() {
        String address = super.getRequestURL().toString();
        return new StringBuffer(secure ? address.replaceFirst("^http:", "https:") : address);
    }
}
