/** The one MariaDB data source, and the schema that migrations keep in it. */
package khlang.database;
