-- Reports name the officers who held a case; of the table of staff they see nothing but this.
create view staff_name as select id, name from staff;
