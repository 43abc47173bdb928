/** What the municipality promises to everybody who uses the portal, at addresses that stay. */
package khlang.policy.web;
