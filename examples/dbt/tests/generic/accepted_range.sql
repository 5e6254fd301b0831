{% test accepted_range(model, column_name, low, high) %}
-- with room for rounding in the last digits
SELECT *
FROM {{ model }}
WHERE {{ column_name }} < {{ low }} - 1e-12 OR {{ column_name }} > {{ high }} + 1e-12
{% endtest %}
