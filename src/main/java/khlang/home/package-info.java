/** Gathers what the front page shows from the rooms that know it. */
package khlang.home;
