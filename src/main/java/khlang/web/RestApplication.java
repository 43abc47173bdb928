package khlang.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Answers every address but those of {@code /static/}, which {@code web.xml} gives to the server's
 * own file servlet.
 */
@ApplicationPath("/")
public class RestApplication extends Application {}
