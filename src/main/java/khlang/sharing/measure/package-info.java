/** The measures of the plan that are counted from meetings and other sharing events. */
package khlang.sharing.measure;
