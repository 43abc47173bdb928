/** What goes out by boards, messages and leaflets, and how often it is used there. */
package khlang.channel;
