/**
 * Surnames that are rare in the country but common in the places and communities where they are borne, by how
 * telling it is to share one there, in bits. A national table would make strangers of one community look
 * like one child. Made by hand; the figures follow the public training set. Source: docs/matching.md#names.
 */
export const CLUSTERED_SURNAME_BITS: Readonly<Record<number, string>> = {
  6.5: `
khan ali hussain ahmed patel shah singh kaur begum akhtar nowak kowalski`,
  7.5: `
kowalczyk wojcik wisniewski zielinski szymanski kaminski lewandowski popescu ionescu popa dumitru petrov
ivanov shevchenko kovalenko melnyk bondarenko hassan mahmood iqbal malik mohamed mohammed hussein rahman
bibi miah butt chowdhury raza sharma gill mistry islam uddin rashid osman sheikh khatun`,
  8.5: `
abbas abdi abdullah abdullahi abubakar adan afzal ahmad akram akter alam amin amir anwar arshad ashraf asif
aslam awan awad ayub aziz azam bano bashir bhatti bukhari choudhury chaudhry dar dogar farah farooq ghani
hamid haq hameed haider hanif haque hashmi ibrahim ikram ilyas imran irfan ishaq ismail jabbar jama jamil
javed jaan karim kamal kazmi khalid khaliq khatoon latif lone majid mansoor masood mehmood minhas mirza
mughal muhammad munir mustafa nadeem naqvi naseem nasir nawaz nazir noor omar parveen parvez qadir qasim
qureshi rafiq rana rasheed rasool rauf rehman riaz rizvi saeed saddiq sadiq saleem salim salah sarwar sattar
shabir shafiq shaheen shahid shaikh sharif siddique siddiqui sultan suleman syed tahir tariq usman waheed
warsame wahid yaqoob yasin younis yousaf yousuf yusuf zafar zahid zaman zia warsi
sandhu dhillon sidhu grewal bains dhaliwal johal sahota randhawa purewal atwal bhogal chahal cheema virk
kang mann uppal desai joshi mehta parmar solanki chauhan rao reddy nair iyer menon pillai gupta verma kumar
agarwal bhatt trivedi pandya amin vyas shukla mishra das dutta ghosh bose banerjee mukherjee thakur rathod
mazur krawczyk dabrowski kozlowski jankowski wojciechowski kwiatkowski krawiec grabowski pawlowski michalski
nowakowski adamczyk dudek zajac wieczorek jablonski krol majewski olszewski jaworski wrobel malinowski pawlak
witkowski walczak stepien gorski rutkowski michalak sikora ostrowski baran duda szewczyk tomaszewski pietrzak
marciniak wroblewski zalewski jakubowski jasinski zawadzki sadowski bak chmielewski wlodarczyk borkowski
czarnecki sawicki sokolowski urbanski kubiak maciejewski szczepanski kucharski wilk kalinowski lis mazurek
wysocki adamski kazmierczak wasilewski sobczak czerwinski andrzejewski cieslak glowacki zakrzewski
stan stoica gheorghe rusu munteanu matei constantin marin dobre ciobanu florea dinu stefan radu moldovan
lungu nistor ilie marinescu vasile barbu cojocaru tudor sandu georgiev dimitrov nikolov todorov stoyanov
hristov petrova ivanova kazlauskas petrauskas jankauskas stankevicius balciunas
kovalchuk tkachenko kravchenko oliynyk shevchuk koval polishchuk boyko moroz marchenko lysenko rudenko savchenko
okafor okoye adeyemi adebayo ogunleye okonkwo nwosu eze mensah owusu boateng asante osei appiah addo agyemang
diallo bah conteh kamara sesay koroma moyo ncube dube ndlovu sibanda tesfaye haile
chen wang li zhang liu yang huang wong chan cheung lam leung ho lau ng nguyen tran pham le vu yilmaz kaya
demir celik sahin ozturk hoxha shehu prifti dervishi silva santos pereira ferreira oliveira fernandes sousa`,
};
