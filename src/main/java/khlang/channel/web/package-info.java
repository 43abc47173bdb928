/** Sharing, the log of publications, monthly numbers and the counter on the web. */
package khlang.channel.web;
