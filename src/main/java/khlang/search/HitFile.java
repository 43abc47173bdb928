package khlang.search;

/**
 * The file in which something was found.
 *
 * @param id its number in addresses
 * @param page from 1; 0 for a file without pages
 * @param readByMachine whether its text was made from pictures of pages, with mistakes in it
 */
public record HitFile(long id, String name, int page, boolean readByMachine) {}
