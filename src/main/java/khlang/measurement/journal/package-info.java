/** Files on this machine that keep what was counted until the database has it. */
package khlang.measurement.journal;
