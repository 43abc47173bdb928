/** Word files with gaps from which papers are made, and which the office exchanges for its own. */
package khlang.stationery;
