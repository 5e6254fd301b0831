# Writes the aggregates of sql/one_step.txt for amounts of one type:
# awk -v amount=float8 -v accum=supply_mix_accum -v moving=supply_mix_accum_moving -f sql/one_step.awk sql/one_step.txt

/^#/ { next }

{
	name = $1
	final = $2
	comment = $0
	sub(/^[^ ]+ +[^ ]+ +/, "", comment)
	print "CREATE AGGREGATE " name "(supplier text, amount " amount ") ("
	print "    SFUNC = " accum ","
	print "    STYPE = supply_mix,"
	print "    SSPACE = 2048,"
	print "    FINALFUNC = " final ","
	print "    FINALFUNC_MODIFY = READ_ONLY,"
	print "    COMBINEFUNC = supply_mix_combine,"
	print "    MSFUNC = " moving ","
	print "    MINVFUNC = " accum "_inv,"
	print "    MSTYPE = supply_mix,"
	print "    MSSPACE = 2048,"
	print "    MFINALFUNC = " final ","
	print "    MFINALFUNC_MODIFY = READ_ONLY,"
	print "    PARALLEL = SAFE"
	print ");"
	print "COMMENT ON AGGREGATE " name "(text, " amount ") IS"
	print "    '" comment "';\n"
}
