/**
 * The pages on which administrators keep the organisation, and what the frame of every page shows
 * of it.
 */
package khlang.organization.web;
