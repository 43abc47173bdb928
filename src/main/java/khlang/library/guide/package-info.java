/** The structured part of a citizen guide: who, what to bring, where, how long and how much. */
package khlang.library.guide;
