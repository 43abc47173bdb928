/** What people see of packs of evidence: their figures and lists, their first page, the key. */
package khlang.evaluation.pack.web;
