-- What a term itself says, as it is published: the beginning of neighbours.sql.
with own (type, target_id, difference, position) as (
  select r.type, r.target_id, r.difference, r.position from relation r where r.source_id = :term
), self (category_id, number) as (
  select category_id, number from term where id = :term
)
