/** Tells visitors apart for a day without knowing them, and people from robots. */
package khlang.visitor;
