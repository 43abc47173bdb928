/** Words that staff let searches find together, changed while the portal runs. */
package khlang.search.synonym;
