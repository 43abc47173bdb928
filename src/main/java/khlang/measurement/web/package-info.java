/** Sees accesses pass by, and shows their figures. */
package khlang.measurement.web;
