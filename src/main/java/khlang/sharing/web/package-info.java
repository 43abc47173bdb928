/** The pages of meetings and other sharing events. */
package khlang.sharing.web;
