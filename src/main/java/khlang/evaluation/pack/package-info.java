/**
 * Packs of evidence: all that a year or a row of the plan rests on in one file that is signed, so
 * that an auditor can check it without the portal. Rooms put their part in as {@code PackContent}.
 */
package khlang.evaluation.pack;
