/** Finds in a text what says too much about a person to be published unseen. */
package khlang.privacy;
