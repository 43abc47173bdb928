/** The book of who did what to which object, when and from where; nothing in it is ever changed. */
package khlang.audit;
