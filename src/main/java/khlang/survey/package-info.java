/** What people say of the portal and of the office: votes, surveys, and what came of them. */
package khlang.survey;
