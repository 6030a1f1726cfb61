-- A claim is taken, by somebody and until a time, and then done. What was claimed before is done.

alter table seen add column held_until bigint; -- null: done
alter table seen add column holder varchar(40); -- the process that has taken it

create index seen_holder on seen (holder) where holder is not null;
