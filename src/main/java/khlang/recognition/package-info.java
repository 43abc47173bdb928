/** Who is praised or rewarded for what they do for the knowledge of the office. */
package khlang.recognition;
