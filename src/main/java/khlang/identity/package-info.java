/** Accounts: who somebody is, how they prove it, and what that makes of them. */
package khlang.identity;
