/**
 * The computer-traffic log that the Computer Crime Act, section 26, demands: who asked for which
 * address when and from where. It knows nothing of what was searched, typed or counted.
 */
package khlang.traffic;
