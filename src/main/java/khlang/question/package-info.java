/** Questions of staff and of the public, who answers them, and what becomes of the answers. */
package khlang.question;
