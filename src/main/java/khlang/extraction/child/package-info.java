/** What runs in the limited process; the portal itself cannot even load the parsers used here. */
package khlang.extraction.child;
