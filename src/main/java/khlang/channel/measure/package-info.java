/** The measures of the plan that are counted from what goes out by the channels. */
package khlang.channel.measure;
