/** Asks the municipality's own sign-in service who somebody is, by OpenID Connect. */
package khlang.identity.oidc;
