/** Texts at work: what is being written, handed in, looked through, approved or sent back. */
package khlang.authoring;
