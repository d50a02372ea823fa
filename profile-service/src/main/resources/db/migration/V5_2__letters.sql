-- Whether only the order of two letters is wrong is found without it.
drop function letters(text);
