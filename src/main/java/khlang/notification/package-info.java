/** Tells people what waits for them: in the portal, and by mail where a mail server is set. */
package khlang.notification;
