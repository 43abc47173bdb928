/** Who asks, and what they may see; accounts and roles join it with the sign-in. */
package khlang.identity;
