/** The packaged program under test: started as a real process, asked over HTTP. */
package khlang.system;
