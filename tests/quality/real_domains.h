// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

/// Domains that people and companies really have addresses at, beside those of the catalogue: none of them is
/// a slip of another.
inline constexpr std::string_view realDomains = R"(
apple.com microsoft.com amazon.com google.com meta.com facebook.com netflix.com adobe.com oracle.com ibm.com intel.com
amd.com nvidia.com cisco.com dell.com hp.com hpe.com salesforce.com sap.com siemens.com bosch.com bmw.de bmw.com
volkswagen.de audi.de daimler.com mercedes-benz.com porsche.de opel.de ford.com gm.com toyota.com honda.com nissan.com
volvo.com volvocars.com scania.com saab.com ericsson.com nokia.com ikea.com hm.com spotify.com klarna.com electrolux.com
sandvik.com skf.com abb.com atlascopco.com seb.se swedbank.se nordea.se nordea.com handelsbanken.se lansforsakringar.se
folksam.se postnord.se postnord.com sj.se vattenfall.se vattenfall.de fortum.fi kesko.fi kone.com stora.com storaenso.com
upm.com metso.com wartsila.com neste.com elisa.fi dna.fi posti.fi vr.fi op.fi danskebank.dk danskebank.com novonordisk.com
maersk.com lego.com carlsberg.com vestas.com orsted.com coloplast.com dsb.dk equinor.com statoil.com dnb.no telenor.com
hydro.com yara.com posten.no nrk.no vg.no vy.no sr.se svt.se dn.se svd.se aftonbladet.se expressen.se dr.dk tv2.dk
deutschebahn.com bahn.de lufthansa.com lufthansa.de allianz.de allianz.com munichre.com axa.de axa.fr axa.com
commerzbank.com db.com deutsche-bank.de sparkasse.de volksbank.de dhl.de dhl.com post.de telekom.de vodafone.de
aldi.de lidl.de rewe.de edeka.de dm.de rossmann.de otto.de zalando.de zalando.com adidas.com puma.com henkel.com
basf.com bayer.com merck.de merck.com evonik.com covestro.com thyssenkrupp.com eon.com rwe.com enbw.com spiegel.de
zeit.de faz.net sueddeutsche.de bild.de welt.de focus.de heise.de golem.de ard.de zdf.de ndr.de wdr.de mdr.de swr.de
tum.de lmu.de fu-berlin.de hu-berlin.de tu-berlin.de rwth-aachen.de kit.edu uni-heidelberg.de uni-koeln.de uni-bonn.de
erstegroup.com raiffeisen.at oebb.at orf.at wien.gv.at univie.ac.at tuwien.ac.at omv.com voestalpine.com redbull.com
ubs.com credit-suisse.com nestle.com novartis.com roche.com swisscom.ch swisscom.com sbb.ch post.ch migros.ch coop.ch
ethz.ch epfl.ch uzh.ch unibe.ch unige.ch srf.ch admin.ch zuerich.ch abb.ch zkb.ch postfinance.ch swatch.com logitech.com
total.com totalenergies.com edf.fr engie.com sncf.fr ratp.fr renault.com peugeot.com citroen.com michelin.com danone.com
loreal.com lvmh.com carrefour.com carrefour.fr auchan.fr leclerc.fr fnac.com darty.com bnpparibas.com societegenerale.fr
credit-agricole.fr airbus.com thalesgroup.com dassault-systemes.com capgemini.com orange.com lemonde.fr lefigaro.fr
liberation.fr leparisien.fr tf1.fr radiofrance.fr cnrs.fr inria.fr polytechnique.edu sorbonne-universite.fr
ing.nl ing.com abnamro.nl rabobank.nl philips.com shell.com unilever.com heineken.com asml.com ah.nl jumbo.com bol.com
ns.nl postnl.nl klm.com klm.nl nos.nl nu.nl tudelft.nl uva.nl vu.nl uu.nl rug.nl tue.nl kbc.be belfius.be bpost.be
nmbs.be colruyt.be delhaize.be kuleuven.be ugent.be ulb.be vub.be vrt.be rtbf.be solvay.com ucb.com
eni.com eni.it enel.com enel.it fiat.it ferrari.com unicredit.it intesasanpaolo.com poste.it trenitalia.it rai.it
mediaset.it repubblica.it corriere.it unibo.it polimi.it uniroma1.it unimi.it unito.it barilla.com luxottica.com
telefonica.com telefonica.es santander.com bbva.com caixabank.com repsol.com iberdrola.es inditex.com zara.com mango.com
elcorteingles.es mercadona.es renfe.es elpais.es elmundo.es rtve.es ub.edu uab.cat upc.edu ucm.es uam.es correos.es
edp.pt galp.com tap.pt cgd.pt ctt.pt nos.pt meo.pt rtp.pt up.pt ulisboa.pt uc.pt jeronimomartins.pt
pkobp.pl pekao.pl mbank.pl orlen.pl pgnig.pl allegro.pl ceneo.pl lot.pl pkp.pl tvp.pl tvn.pl gazeta-prawna.pl uw.edu.pl
uj.edu.pl agh.edu.pl pw.edu.pl pwr.edu.pl cez.cz skoda-auto.cz csob.cz kb.cz cd.cz cuni.cz cvut.cz muni.cz vut.cz alza.cz
mall.cz o2.cz idnes.cz novinky.cz slsp.sk vub.sk tatrabanka.sk uniba.sk stuba.sk sme.sk otp.hu otpbank.hu mol.hu mav.hu
elte.hu bme.hu index.hu origo.hu bcr.ro brd.ro petrom.com emag.ro ubbcluj.ro unibuc.ro dskbank.bg ubb.bg uni-sofia.bg
alpha.gr eurobank.gr nbg.gr ote.gr auth.gr ntua.gr uoa.gr uni-lj.si krka.si petrol.si hep.hr ina.hr unizg.hr srce.hr
bg.ac.rs uns.ac.rs ut.ee swedbank.ee seb.ee lu.lv rtu.lv seb.lv vu.lt ktu.lt sberbank.ru gazprom.ru lukoil.com rzd.ru
msu.ru spbu.ru hse.ru rbc.ru ria.ru tass.ru ozon.ru avito.ru privatbank.ua knu.ua kpi.ua nova-poshta.ua rozetka.ua
thy.com turkcell.com.tr garanti.com.tr akbank.com isbank.com.tr koc.com.tr sabanci.com metu.edu.tr boun.edu.tr itu.edu.tr
teva.co.il technion.ac.il tau.ac.il huji.ac.il emirates.com etisalat.ae adnoc.ae aramco.com stc.com.sa qatarairways.com.qa
sabic.com kaust.edu.sa mtn.com vodacom.co.za standardbank.co.za absa.co.za fnb.co.za uct.ac.za wits.ac.za sun.ac.za
safaricom.co.ke equitybank.co.ke uonbi.ac.ke gtbank.com zenithbank.com unilag.edu.ng tata.com tcs.com infosys.com
wipro.com hcl.com reliance.com ril.com icicibank.com hdfcbank.com sbi.co.in airtel.com iitb.ac.in iitd.ac.in iisc.ac.in
flipkart.com paytm.com zomato.com ola.com alibaba-inc.com tencent.com baidu.com huawei.com xiaomi.com lenovo.com jd.com
bytedance.com icbc.com.cn pku.edu.cn tsinghua.edu.cn fudan.edu.cn zju.edu.cn hsbc.com hsbc.com.hk hku.hk cuhk.edu.hk
ust.hk cathaypacific.com tsmc.com asus.com acer.com ntu.edu.tw nctu.edu.tw foxconn.com sony.com sony.co.jp toyota.co.jp
honda.co.jp hitachi.com hitachi.co.jp panasonic.com fujitsu.com nec.com ntt.com kddi.com softbank.co.jp rakuten.com
u-tokyo.ac.jp kyoto-u.ac.jp waseda.jp keio.jp canon.co.jp nikon.com samsung.com lg.com hyundai.com kia.com sk.com kt.com
snu.ac.kr kaist.ac.kr yonsei.ac.kr korea.ac.kr posco.com singtel.com dbs.com nus.edu.sg ntu.edu.sg grab.com
singaporeair.com.sg petronas.com maybank.com um.edu.my upm.edu.my pertamina.com gojek.com ui.ac.id itb.ac.id ugm.ac.id
bca.co.id scb.co.th ptt.co.th chula.ac.th vnu.edu.vn fpt.com.vn viettel.com.vn up.edu.ph ateneo.edu bdo.com.ph
telstra.com.au optus.com.au woolworths.com.au coles.com.au qantas.com.au anz.com anz.com.au nab.com.au westpac.com.au
cba.com.au bhp.com riotinto.com unsw.edu.au usyd.edu.au unimelb.edu.au anu.edu.au uq.edu.au monash.edu abc.net.au
airnz.co.nz fonterra.com auckland.ac.nz otago.ac.nz spark.co.nz stuff.co.nz petrobras.com.br vale.com itau.com.br
bradesco.com.br bb.com.br embraer.com.br usp.br unicamp.br ufrj.br ufmg.br natura.net folha.com.br globo.com.br
ypf.com mercadolibre.com mercadolivre.com.br uba.ar itba.edu.ar clarin.com lanacion.com.ar pemex.com cemex.com
bimbo.com unam.mx itesm.mx tec.mx telcel.com ecopetrol.com.co avianca.com bancolombia.com.co uniandes.edu.co unal.edu.co
codelco.cl latam.com uchile.cl uc.cl bcp.com.pe pucp.edu.pe pdvsa.com usb.ve bankofamerica.com chase.com jpmorgan.com
citi.com wellsfargo.com gs.com morganstanley.com visa.com mastercard.com amex.com aexp.com paypal.com stripe.com
square.com fidelity.com vanguard.com blackrock.com statefarm.com allstate.com geico.com progressive.com aetna.com
cigna.com humana.com uhc.com kp.org mayo.edu pfizer.com jnj.com abbott.com lilly.com gsk.com astrazeneca.com
walmart.com target.com costco.com homedepot.com lowes.com kroger.com walgreens.com cvs.com ups.com fedex.com usps.gov
boeing.com lockheedmartin.com ge.com gehealthcare.com 3m.com honeywell.com caterpillar.com cat.com deere.com
exxonmobil.com chevron.com conocophillips.com bp.com shell.co.uk coca-cola.com pepsico.com pg.com kimberly-clark.com
mcdonalds.com starbucks.com nike.com disney.com warnerbros.com nbcuni.com cnn.com nytimes.com wsj.com washpost.com
harvard.edu mit.edu stanford.edu yale.edu princeton.edu columbia.edu cornell.edu upenn.edu brown.edu dartmouth.edu
duke.edu berkeley.edu ucla.edu uci.edu ucsd.edu usc.edu caltech.edu uw.edu utexas.edu tamu.edu umich.edu msu.edu osu.edu
psu.edu nyu.edu bu.edu bc.edu cmu.edu gatech.edu unc.edu uva.edu vt.edu jhu.edu utoronto.ca ubc.ca mcgill.ca uwaterloo.ca
queensu.ca rbc.com td.com bmo.com scotiabank.com cibc.com aircanada.ca cbc.ca bell.ca telus.com canada.ca gc.ca gov.uk
bbc.co.uk bt.com bp.co.uk tesco.com tesco.co.uk sainsburys.co.uk asda.co.uk barclays.co.uk barclays.com lloyds.com
natwest.com rbs.co.uk hsbc.co.uk ox.ac.uk cam.ac.uk ucl.ac.uk imperial.ac.uk kcl.ac.uk lse.ac.uk ed.ac.uk gla.ac.uk
nhs.uk nhs.net aib.ie bankofireland.com ryanair.com tcd.ie ucd.ie ucc.ie rte.ie github.com gitlab.com mozilla.com
mozilla.org debian.org kde.org gnome.org python.org apache.org wikipedia.org wikimedia.org archive.org eff.org redhat.com
suse.com suse.de canonical.com ubuntu.com qt.io kdab.com slack.com zoom.us atlassian.com dropbox.com box.com twitter.com
x.com linkedin.com uber.com airbnb.com booking.com expedia.com tripadvisor.com ebay.com ebay.de etsy.com shopify.com
wix.com squarespace.com wordpress.com automattic.com cloudflare.com akamai.com fastly.com digitalocean.com linode.com
ovh.net ovh.com hetzner.com strato.de ionos.de ionos.com godaddy.com namecheap.com gandi.net infomaniak.com
startup.io founders.co hello.ai studio.design maison.paris verein.berlin laden.koeln bakery.shop team.app mail.agency
family.name smith.me jones.me.uk doe.tv tools.dev crew.xyz cafe.online garden.store praxis.health kanzlei.legal
linea.art nord.sh klub.club art.museum bank.bank foto.photo house.cat vino.wine yoga.life rossi.eu meier.eu novak.eu
gov.pl gov.br gov.au gov.in gouv.fr europa.eu un.org who.int nato.int esa.int cern.ch oecd.org worldbank.org imf.org
redcross.org unicef.org msf.org wwf.org amnesty.org greenpeace.org caritas.org oxfam.org savethechildren.org
sol.no aol.fr eir.ie mail2world.com gawab.com maktoob.com opayq.com mytum.de student.kit.edu alumni.ethz.ch
stud.uni-goettingen.de students.uu.se student.lu.se kth.se chalmers.se liu.se umu.se gu.se su.se ki.se slu.se ntnu.no
uio.no uib.no ku.dk dtu.dk au.dk aau.dk sdu.dk cbs.dk helsinki.fi aalto.fi tuni.fi utu.fi jyu.fi hi.is
)";
