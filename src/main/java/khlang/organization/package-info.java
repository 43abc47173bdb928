/** The municipality and its divisions; people and committees join them later. */
package khlang.organization;
