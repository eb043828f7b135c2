-- What a term itself says, as it is being written: the beginning of neighbours.sql.
with own (type, target_id, difference, position) as (
  select edge ->> 'type', t.id, edge -> 'difference', place
  from jsonb_array_elements(cast(:snapshot as jsonb) -> 'relations') with ordinality as e (edge, place)
  join term t on t.number = (edge ->> 'target')::bigint
), self (category_id, number) as (
  select c.id, (cast(:snapshot as jsonb) ->> 'number')::bigint
  from category c where c.key = cast(:snapshot as jsonb) ->> 'category'
)
