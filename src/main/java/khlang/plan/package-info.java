/** The signed plan as it stands: its measures, from whatever room counts them. */
package khlang.plan;
