-- The first in line of a workspace is the first entry of its part of the index, whoever else waits.

drop index greeting_line;

create index greeting_line on greeting (team, line_at, user_id, note) where state in ('pending', 'sending');
