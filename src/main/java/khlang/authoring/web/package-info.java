/** The pages on which people write, hand in and review. */
package khlang.authoring.web;
