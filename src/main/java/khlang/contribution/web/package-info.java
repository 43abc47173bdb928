/** Pages of what was given, of who knows what, and of what people let others see of them. */
package khlang.contribution.web;
